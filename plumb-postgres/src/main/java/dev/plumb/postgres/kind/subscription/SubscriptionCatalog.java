package dev.plumb.postgres.kind.subscription;

/// Subscriptions of the database; `pg_subscription` holds those of the whole cluster. Of what only
/// superusers can read, the connection string, nothing is read.
final class SubscriptionCatalog {

  static final String QUERY =
      """
      select 'pg_catalog.pg_subscription'::pg_catalog.regclass::pg_catalog.oid as class_id,
             s.oid as object_id, 0 as sub_id,
             null::pg_catalog.oid as parent_class_id, s.subname as name,
             s.subenabled as is_enabled,
             s.subslotname as slot,
             array(select p from pg_catalog.unnest(s.subpublications) p order by p) as publications,
             s.subbinary as is_binary,
             case when s.substream then 'on' else 'off' end as streaming, -- before 16
             case s.substream when 't' then 'on' when 'p' then 'parallel' -- since 16
                              else 'off' end as streaming, -- since 16
             s.subsynccommit as synchronous_commit,
             false as is_two_phase, -- before 15
             false as is_disabled_on_error, -- before 15
             s.subtwophasestate <> 'd' as is_two_phase, -- since 15
             s.subdisableonerr as is_disabled_on_error, -- since 15
             true as is_password_required, -- before 16
             false as is_run_as_owner, -- before 16
             'any' as origin, -- before 16
             s.subpasswordrequired as is_password_required, -- since 16
             s.subrunasowner as is_run_as_owner, -- since 16
             s.suborigin as origin, -- since 16
             false as has_failover -- before 17
             s.subfailover as has_failover -- since 17
      from pg_catalog.pg_subscription s
      join pg_catalog.pg_database d on d.oid = s.subdbid
      where d.datname = pg_catalog.current_database()
      order by s.subname
      """;

  private SubscriptionCatalog() {}
}
