package dev.plumb.postgres.rules;

import dev.plumb.core.rules.Rules;
import dev.plumb.postgres.kind.PgRules;
import dev.plumb.postgres.kind.accessmethod.AccessMethodRules;
import dev.plumb.postgres.kind.aggregate.AggregateRules;
import dev.plumb.postgres.kind.basetype.BaseDefinitionRules;
import dev.plumb.postgres.kind.basetype.BaseTypeRules;
import dev.plumb.postgres.kind.cast.CastRules;
import dev.plumb.postgres.kind.collation.CollationRules;
import dev.plumb.postgres.kind.column.ColumnRules;
import dev.plumb.postgres.kind.columndefault.ColumnDefaultRules;
import dev.plumb.postgres.kind.comment.CommentRules;
import dev.plumb.postgres.kind.composite.CompositeRules;
import dev.plumb.postgres.kind.compositeattribute.CompositeAttributeRules;
import dev.plumb.postgres.kind.constraint.ConstraintRules;
import dev.plumb.postgres.kind.conversion.ConversionRules;
import dev.plumb.postgres.kind.database.DatabaseRules;
import dev.plumb.postgres.kind.database.DatabaseSettingRules;
import dev.plumb.postgres.kind.domain.DomainRules;
import dev.plumb.postgres.kind.domainconstraint.DomainConstraintRules;
import dev.plumb.postgres.kind.enumtype.EnumRules;
import dev.plumb.postgres.kind.eventtrigger.EventTriggerRules;
import dev.plumb.postgres.kind.extension.ExtensionRules;
import dev.plumb.postgres.kind.extensiondependence.ExtensionDependenceRules;
import dev.plumb.postgres.kind.foreigndata.ColumnOptionsRules;
import dev.plumb.postgres.kind.foreigndata.ForeignDataWrapperRules;
import dev.plumb.postgres.kind.foreigndata.ForeignServerRules;
import dev.plumb.postgres.kind.foreigndata.ForeignTableRules;
import dev.plumb.postgres.kind.foreigndata.UserMappingRules;
import dev.plumb.postgres.kind.identity.ColumnIdentityRules;
import dev.plumb.postgres.kind.index.IndexRules;
import dev.plumb.postgres.kind.indexattachment.IndexAttachmentRules;
import dev.plumb.postgres.kind.inheritance.InheritanceRules;
import dev.plumb.postgres.kind.language.LanguageRules;
import dev.plumb.postgres.kind.matview.MaterializedViewRules;
import dev.plumb.postgres.kind.namespace.NamespaceRules;
import dev.plumb.postgres.kind.notnull.NotNullRules;
import dev.plumb.postgres.kind.operator.OperatorRules;
import dev.plumb.postgres.kind.operatorclass.FamilyOperatorRules;
import dev.plumb.postgres.kind.operatorclass.OperatorClassRules;
import dev.plumb.postgres.kind.operatorclass.OperatorFamilyRules;
import dev.plumb.postgres.kind.operatorclass.SupportFunctionRules;
import dev.plumb.postgres.kind.owner.OwnerRules;
import dev.plumb.postgres.kind.parameter.ParameterRules;
import dev.plumb.postgres.kind.partition.PartitionAttachmentRules;
import dev.plumb.postgres.kind.policy.PolicyRules;
import dev.plumb.postgres.kind.privilege.ColumnGrantRules;
import dev.plumb.postgres.kind.privilege.DefaultPrivilegeRules;
import dev.plumb.postgres.kind.privilege.GrantRules;
import dev.plumb.postgres.kind.publication.PublicationRules;
import dev.plumb.postgres.kind.publication.PublishedSchemaRules;
import dev.plumb.postgres.kind.publication.PublishedTableRules;
import dev.plumb.postgres.kind.range.RangeDefinitionRules;
import dev.plumb.postgres.kind.range.RangeRules;
import dev.plumb.postgres.kind.replicaidentity.ReplicaIdentityRules;
import dev.plumb.postgres.kind.role.RoleMembershipRules;
import dev.plumb.postgres.kind.role.RoleRules;
import dev.plumb.postgres.kind.role.RoleSettingRules;
import dev.plumb.postgres.kind.routine.FunctionRules;
import dev.plumb.postgres.kind.routine.ProcedureRules;
import dev.plumb.postgres.kind.rule.RuleRules;
import dev.plumb.postgres.kind.sequence.SequenceRules;
import dev.plumb.postgres.kind.sequenceownership.SequenceOwnershipRules;
import dev.plumb.postgres.kind.statistics.StatisticsRules;
import dev.plumb.postgres.kind.subscription.SubscriptionRules;
import dev.plumb.postgres.kind.table.TableRules;
import dev.plumb.postgres.kind.textsearch.TextSearchConfigurationRules;
import dev.plumb.postgres.kind.textsearch.TextSearchDictionaryRules;
import dev.plumb.postgres.kind.textsearch.TextSearchParserRules;
import dev.plumb.postgres.kind.textsearch.TextSearchTemplateRules;
import dev.plumb.postgres.kind.textsearch.TokenMappingRules;
import dev.plumb.postgres.kind.transform.TransformRules;
import dev.plumb.postgres.kind.trigger.TriggerRules;
import dev.plumb.postgres.kind.view.ViewRules;
import dev.plumb.postgres.kind.viewcolumn.ViewColumnRules;
import dev.plumb.postgres.model.AccessMethod;
import dev.plumb.postgres.model.Aggregate;
import dev.plumb.postgres.model.BaseDefinition;
import dev.plumb.postgres.model.BaseType;
import dev.plumb.postgres.model.Cast;
import dev.plumb.postgres.model.Collation;
import dev.plumb.postgres.model.Column;
import dev.plumb.postgres.model.ColumnDefault;
import dev.plumb.postgres.model.ColumnGrant;
import dev.plumb.postgres.model.ColumnIdentity;
import dev.plumb.postgres.model.ColumnOptions;
import dev.plumb.postgres.model.Comment;
import dev.plumb.postgres.model.CompositeAttribute;
import dev.plumb.postgres.model.CompositeType;
import dev.plumb.postgres.model.Constraint;
import dev.plumb.postgres.model.Conversion;
import dev.plumb.postgres.model.Database;
import dev.plumb.postgres.model.DatabaseSetting;
import dev.plumb.postgres.model.DefaultPrivilege;
import dev.plumb.postgres.model.Domain;
import dev.plumb.postgres.model.DomainConstraint;
import dev.plumb.postgres.model.EnumType;
import dev.plumb.postgres.model.EventTrigger;
import dev.plumb.postgres.model.Extension;
import dev.plumb.postgres.model.ExtensionDependence;
import dev.plumb.postgres.model.FamilyOperator;
import dev.plumb.postgres.model.ForeignDataWrapper;
import dev.plumb.postgres.model.ForeignServer;
import dev.plumb.postgres.model.ForeignTable;
import dev.plumb.postgres.model.Function;
import dev.plumb.postgres.model.Grant;
import dev.plumb.postgres.model.Index;
import dev.plumb.postgres.model.IndexAttachment;
import dev.plumb.postgres.model.Inheritance;
import dev.plumb.postgres.model.Language;
import dev.plumb.postgres.model.MaterializedView;
import dev.plumb.postgres.model.Namespace;
import dev.plumb.postgres.model.NotNull;
import dev.plumb.postgres.model.Operator;
import dev.plumb.postgres.model.OperatorClass;
import dev.plumb.postgres.model.OperatorFamily;
import dev.plumb.postgres.model.Owner;
import dev.plumb.postgres.model.Parameter;
import dev.plumb.postgres.model.PartitionAttachment;
import dev.plumb.postgres.model.PgObject;
import dev.plumb.postgres.model.Policy;
import dev.plumb.postgres.model.Procedure;
import dev.plumb.postgres.model.Publication;
import dev.plumb.postgres.model.PublishedSchema;
import dev.plumb.postgres.model.PublishedTable;
import dev.plumb.postgres.model.RangeDefinition;
import dev.plumb.postgres.model.RangeType;
import dev.plumb.postgres.model.ReplicaIdentity;
import dev.plumb.postgres.model.Role;
import dev.plumb.postgres.model.RoleMembership;
import dev.plumb.postgres.model.RoleSetting;
import dev.plumb.postgres.model.Rule;
import dev.plumb.postgres.model.Sequence;
import dev.plumb.postgres.model.SequenceOwnership;
import dev.plumb.postgres.model.Statistics;
import dev.plumb.postgres.model.Subscription;
import dev.plumb.postgres.model.SupportFunction;
import dev.plumb.postgres.model.Table;
import dev.plumb.postgres.model.TextSearchConfiguration;
import dev.plumb.postgres.model.TextSearchDictionary;
import dev.plumb.postgres.model.TextSearchParser;
import dev.plumb.postgres.model.TextSearchTemplate;
import dev.plumb.postgres.model.TokenMapping;
import dev.plumb.postgres.model.Transform;
import dev.plumb.postgres.model.Trigger;
import dev.plumb.postgres.model.UserMapping;
import dev.plumb.postgres.model.View;
import dev.plumb.postgres.model.ViewColumn;
import java.util.List;

/// The one place that knows all kinds. The order is the one in which statements of equal standing
/// are written, and in which the catalog is read: parents before their children.
public final class RuleTable {

  private static final RoleRules ROLE = new RoleRules();
  private static final RoleMembershipRules ROLE_MEMBERSHIP = new RoleMembershipRules();
  private static final RoleSettingRules ROLE_SETTING = new RoleSettingRules();
  private static final ParameterRules PARAMETER = new ParameterRules();
  private static final DatabaseRules DATABASE = new DatabaseRules();
  private static final DatabaseSettingRules DATABASE_SETTING = new DatabaseSettingRules();
  private static final NamespaceRules NAMESPACE = new NamespaceRules();
  private static final ExtensionRules EXTENSION = new ExtensionRules();
  private static final CollationRules COLLATION = new CollationRules();
  private static final EnumRules ENUM = new EnumRules();
  private static final DomainRules DOMAIN = new DomainRules();
  private static final DomainConstraintRules DOMAIN_CONSTRAINT = new DomainConstraintRules();
  private static final CompositeRules COMPOSITE = new CompositeRules();
  private static final CompositeAttributeRules ATTRIBUTE = new CompositeAttributeRules();
  private static final RangeRules RANGE = new RangeRules();
  private static final RangeDefinitionRules RANGE_DEFINITION = new RangeDefinitionRules();
  private static final BaseTypeRules BASE_TYPE = new BaseTypeRules();
  private static final BaseDefinitionRules BASE_DEFINITION = new BaseDefinitionRules();
  private static final LanguageRules LANGUAGE = new LanguageRules();
  private static final TransformRules TRANSFORM = new TransformRules();
  private static final CastRules CAST = new CastRules();
  private static final OperatorRules OPERATOR = new OperatorRules();
  private static final ConversionRules CONVERSION = new ConversionRules();
  private static final TextSearchParserRules TEXT_SEARCH_PARSER = new TextSearchParserRules();
  private static final TextSearchTemplateRules TEXT_SEARCH_TEMPLATE = new TextSearchTemplateRules();
  private static final TextSearchDictionaryRules TEXT_SEARCH_DICTIONARY =
      new TextSearchDictionaryRules();
  private static final TextSearchConfigurationRules TEXT_SEARCH_CONFIGURATION =
      new TextSearchConfigurationRules();
  private static final TokenMappingRules TOKEN_MAPPING = new TokenMappingRules();
  private static final AccessMethodRules ACCESS_METHOD = new AccessMethodRules();
  private static final OperatorFamilyRules OPERATOR_FAMILY = new OperatorFamilyRules();
  private static final OperatorClassRules OPERATOR_CLASS = new OperatorClassRules();
  private static final FamilyOperatorRules FAMILY_OPERATOR = new FamilyOperatorRules();
  private static final SupportFunctionRules SUPPORT_FUNCTION = new SupportFunctionRules();
  private static final SequenceRules SEQUENCE = new SequenceRules();
  private static final SequenceOwnershipRules OWNERSHIP = new SequenceOwnershipRules();
  private static final TableRules TABLE = new TableRules();
  private static final ColumnRules COLUMN = new ColumnRules();
  private static final ColumnDefaultRules DEFAULT = new ColumnDefaultRules();
  private static final ColumnIdentityRules IDENTITY = new ColumnIdentityRules();
  private static final NotNullRules NOT_NULL = new NotNullRules();
  private static final ConstraintRules CONSTRAINT = new ConstraintRules();
  private static final MaterializedViewRules MATERIALIZED_VIEW = new MaterializedViewRules();
  private static final IndexRules INDEX = new IndexRules();
  private static final PartitionAttachmentRules PARTITION = new PartitionAttachmentRules();
  private static final IndexAttachmentRules INDEX_ATTACHMENT = new IndexAttachmentRules();
  private static final InheritanceRules INHERITANCE = new InheritanceRules();
  private static final ReplicaIdentityRules REPLICA_IDENTITY = new ReplicaIdentityRules();
  private static final ViewRules VIEW = new ViewRules();
  private static final ViewColumnRules VIEW_COLUMN = new ViewColumnRules();
  private static final FunctionRules FUNCTION = new FunctionRules();
  private static final ProcedureRules PROCEDURE = new ProcedureRules();
  private static final CommentRules COMMENT = new CommentRules();
  private static final TriggerRules TRIGGER = new TriggerRules();
  private static final RuleRules RULE = new RuleRules();
  private static final PolicyRules POLICY = new PolicyRules();
  private static final EventTriggerRules EVENT_TRIGGER = new EventTriggerRules();
  private static final ExtensionDependenceRules DEPENDENCE = new ExtensionDependenceRules();
  private static final OwnerRules OWNER = new OwnerRules();
  private static final GrantRules GRANT = new GrantRules();
  private static final ColumnGrantRules COLUMN_GRANT = new ColumnGrantRules();
  private static final DefaultPrivilegeRules DEFAULT_PRIVILEGE = new DefaultPrivilegeRules();
  private static final AggregateRules AGGREGATE = new AggregateRules();
  private static final StatisticsRules STATISTICS = new StatisticsRules();
  private static final PublicationRules PUBLICATION = new PublicationRules();
  private static final PublishedTableRules PUBLISHED_TABLE = new PublishedTableRules();
  private static final PublishedSchemaRules PUBLISHED_SCHEMA = new PublishedSchemaRules();
  private static final SubscriptionRules SUBSCRIPTION = new SubscriptionRules();
  private static final ForeignDataWrapperRules FOREIGN_DATA_WRAPPER = new ForeignDataWrapperRules();
  private static final ForeignServerRules FOREIGN_SERVER = new ForeignServerRules();
  private static final UserMappingRules USER_MAPPING = new UserMappingRules();
  private static final ForeignTableRules FOREIGN_TABLE = new ForeignTableRules();
  private static final ColumnOptionsRules COLUMN_OPTIONS = new ColumnOptionsRules();

  /// All rules in order.
  public static final List<PgRules<?>> ALL =
      List.of(
          ROLE,
          ROLE_MEMBERSHIP,
          ROLE_SETTING,
          PARAMETER,
          DATABASE,
          DATABASE_SETTING,
          NAMESPACE,
          EXTENSION,
          COLLATION,
          ENUM,
          DOMAIN,
          DOMAIN_CONSTRAINT,
          COMPOSITE,
          ATTRIBUTE,
          RANGE,
          RANGE_DEFINITION,
          BASE_TYPE,
          BASE_DEFINITION,
          LANGUAGE,
          TRANSFORM,
          CAST,
          OPERATOR,
          CONVERSION,
          TEXT_SEARCH_PARSER,
          TEXT_SEARCH_TEMPLATE,
          TEXT_SEARCH_DICTIONARY,
          TEXT_SEARCH_CONFIGURATION,
          TOKEN_MAPPING,
          ACCESS_METHOD,
          OPERATOR_FAMILY,
          OPERATOR_CLASS,
          FAMILY_OPERATOR,
          SUPPORT_FUNCTION,
          SEQUENCE,
          FOREIGN_DATA_WRAPPER,
          FOREIGN_SERVER,
          USER_MAPPING,
          TABLE,
          FOREIGN_TABLE,
          COLUMN,
          COLUMN_OPTIONS,
          NOT_NULL,
          IDENTITY,
          CONSTRAINT,
          MATERIALIZED_VIEW,
          INDEX,
          STATISTICS,
          OWNERSHIP,
          PARTITION,
          INDEX_ATTACHMENT,
          INHERITANCE,
          REPLICA_IDENTITY,
          VIEW,
          VIEW_COLUMN,
          DEFAULT,
          FUNCTION,
          PROCEDURE,
          AGGREGATE,
          TRIGGER,
          RULE,
          POLICY,
          EVENT_TRIGGER,
          PUBLICATION,
          PUBLISHED_TABLE,
          PUBLISHED_SCHEMA,
          SUBSCRIPTION,
          DEPENDENCE,
          OWNER,
          GRANT,
          COLUMN_GRANT,
          DEFAULT_PRIVILEGE,
          COMMENT);

  private RuleTable() {}

  /// {@return all rules as the spine takes them}
  public static Rules rules() {
    return new Rules(ALL);
  }

  /// {@return the rules of an object's kind; the compiler sees to it that every kind has some}
  public static PgRules<?> of(PgObject object) {
    return switch (object) {
      case AccessMethod _ -> ACCESS_METHOD;
      case Aggregate _ -> AGGREGATE;
      case BaseDefinition _ -> BASE_DEFINITION;
      case BaseType _ -> BASE_TYPE;
      case Cast _ -> CAST;
      case Collation _ -> COLLATION;
      case Column _ -> COLUMN;
      case ColumnDefault _ -> DEFAULT;
      case ColumnGrant _ -> COLUMN_GRANT;
      case ColumnIdentity _ -> IDENTITY;
      case ColumnOptions _ -> COLUMN_OPTIONS;
      case Comment _ -> COMMENT;
      case CompositeAttribute _ -> ATTRIBUTE;
      case CompositeType _ -> COMPOSITE;
      case Constraint _ -> CONSTRAINT;
      case Conversion _ -> CONVERSION;
      case Database _ -> DATABASE;
      case DatabaseSetting _ -> DATABASE_SETTING;
      case DefaultPrivilege _ -> DEFAULT_PRIVILEGE;
      case Domain _ -> DOMAIN;
      case DomainConstraint _ -> DOMAIN_CONSTRAINT;
      case EnumType _ -> ENUM;
      case EventTrigger _ -> EVENT_TRIGGER;
      case Extension _ -> EXTENSION;
      case ExtensionDependence _ -> DEPENDENCE;
      case FamilyOperator _ -> FAMILY_OPERATOR;
      case ForeignDataWrapper _ -> FOREIGN_DATA_WRAPPER;
      case ForeignServer _ -> FOREIGN_SERVER;
      case ForeignTable _ -> FOREIGN_TABLE;
      case Function _ -> FUNCTION;
      case Grant _ -> GRANT;
      case Index _ -> INDEX;
      case IndexAttachment _ -> INDEX_ATTACHMENT;
      case Inheritance _ -> INHERITANCE;
      case Language _ -> LANGUAGE;
      case MaterializedView _ -> MATERIALIZED_VIEW;
      case Namespace _ -> NAMESPACE;
      case NotNull _ -> NOT_NULL;
      case Operator _ -> OPERATOR;
      case OperatorClass _ -> OPERATOR_CLASS;
      case OperatorFamily _ -> OPERATOR_FAMILY;
      case Owner _ -> OWNER;
      case Parameter _ -> PARAMETER;
      case PartitionAttachment _ -> PARTITION;
      case Policy _ -> POLICY;
      case Procedure _ -> PROCEDURE;
      case Publication _ -> PUBLICATION;
      case PublishedSchema _ -> PUBLISHED_SCHEMA;
      case PublishedTable _ -> PUBLISHED_TABLE;
      case RangeDefinition _ -> RANGE_DEFINITION;
      case RangeType _ -> RANGE;
      case ReplicaIdentity _ -> REPLICA_IDENTITY;
      case Role _ -> ROLE;
      case RoleMembership _ -> ROLE_MEMBERSHIP;
      case RoleSetting _ -> ROLE_SETTING;
      case Rule _ -> RULE;
      case Sequence _ -> SEQUENCE;
      case SequenceOwnership _ -> OWNERSHIP;
      case Statistics _ -> STATISTICS;
      case SupportFunction _ -> SUPPORT_FUNCTION;
      case Subscription _ -> SUBSCRIPTION;
      case Table _ -> TABLE;
      case TextSearchConfiguration _ -> TEXT_SEARCH_CONFIGURATION;
      case TextSearchDictionary _ -> TEXT_SEARCH_DICTIONARY;
      case TextSearchParser _ -> TEXT_SEARCH_PARSER;
      case TextSearchTemplate _ -> TEXT_SEARCH_TEMPLATE;
      case TokenMapping _ -> TOKEN_MAPPING;
      case Transform _ -> TRANSFORM;
      case Trigger _ -> TRIGGER;
      case UserMapping _ -> USER_MAPPING;
      case View _ -> VIEW;
      case ViewColumn _ -> VIEW_COLUMN;
    };
  }
}
