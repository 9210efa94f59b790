#!/bin/sh
# Keeps one scratch PostgreSQL server: starts it without privileges, watches who uses it, ends it when nobody does.
#
#   keeper.sh init   HOME BINARIES MAJOR OPTION...                           makes the cluster HOME/data
#   keeper.sh launch HOME BINARIES MAJOR CLUSTER IDLE KILOBYTES OPTION...    starts a keeper of its own session
#   keeper.sh keep   (as launch)                                             is that keeper
#
# HOME/leases/PID-ID    one for each process that uses the server
# HOME/ready            made by the process that found the server accepting connections; taken away first when it ends
# HOME/failed           the server ended before it was ready; HOME/log says why
set -u
umask 077
PATH=$PATH:/usr/sbin:/sbin

# PostgreSQL refuses to run as root. In a user namespace of its own it is nobody in particular, and in a network
# namespace of its own it reaches no network. PostgreSQL 14 counts accesses through a loopback socket.
choose_confinement() {
  confinement=none
  if unshare -U -i -n true 2>/dev/null; then
    confinement=network
    [ "$major" = 14 ] || return 0
    confinement=user
    unshare -r -i -n sh -c 'ip link set lo up && exec unshare -U true' 2>/dev/null && confinement=loopback
    return 0
  fi
  [ "$(id -u)" = 0 ] || return 0
  unshare -U true 2>/dev/null && confinement=user && return 0
  setpriv --reuid 65534 --regid 65534 --clear-groups true 2>/dev/null && confinement=identity && return 0
  echo "the server must not run as root, and neither unshare nor setpriv can take root away" >&2
  return 1
}

# Replaces the (sub)shell that calls it.
confined() {
  case $confinement in
    network) exec unshare -U -i -n "$@" ;;
    loopback) exec unshare -r -i -n sh -c 'ip link set lo up && exec unshare -U "$@"' sh "$@" ;;
    user) exec unshare -U "$@" ;;
    identity) exec setpriv --reuid 65534 --regid 65534 --clear-groups "$@" ;;
    none) exec "$@" ;;
  esac
}

# Another identity needs folders that it may enter, files that are its own, and binaries outside of root's home.
hand_over() {
  [ "$confinement" = identity ] || return 0
  chmod 711 "$home" "$home/.." "$home/../.."
  chown -R 65534:65534 "$home/data" "$home/socket" || return 1
  setpriv --reuid 65534 --regid 65534 --clear-groups test -x "$binaries/bin/postgres" && return 0
  cp -R "$binaries" "$home/binaries" && chmod -R a+rX "$home/binaries" && binaries=$home/binaries
}

init() {
  home=$1 binaries=$2 major=$3
  shift 3
  mkdir "$home/data" "$home/socket"
  choose_confinement && hand_over || exit 1
  (confined "$binaries/bin/initdb" -D "$home/data" "$@") || exit 1
  # As from 15 on, whoever owns the database owns its schema "public".
  [ "$major" != 14 ] && exit 0
  echo 'alter schema public owner to pg_database_owner' |
    (confined "$binaries/bin/postgres" --single -D "$home/data" template1)
}

launch() {
  if command -v setsid >/dev/null 2>&1; then
    setsid sh "$0" keep "$@" </dev/null >>"$1/log" 2>&1 &
  else
    set -m
    sh "$0" keep "$@" </dev/null >>"$1/log" 2>&1 &
  fi
}

keep() {
  home=$1 binaries=$2 major=$3 cluster=$4 idle=$5 kilobytes=$6
  shift 6
  trap '' HUP INT
  echo $$ >"$home/keeper"
  cp -R "$cluster/." "$home/data" && mkdir "$home/socket" && choose_confinement && hand_over ||
    { : >"$home/failed"; exit 1; }
  ulimit -c 0
  ulimit -v 4194304 2>/dev/null # kilobytes that one backend may address
  confined "$binaries/bin/postgres" -D "$home/data" "$@" &
  server=$!
  trap end TERM
  await_ready
  watch
  end
}

await_ready() {
  looks=0
  while alive "$server" && [ ! -e "$home/ready" ] && [ $looks -lt 600 ]; do
    sleep 0.05 2>/dev/null || sleep 1
    looks=$((looks + 1))
  done
}

watch() {
  quiet=0 pace=5
  [ "$idle" -lt 5 ] && pace=1
  while alive "$server"; do
    sleep $pace &
    wait $!
    alive "$server" || break
    [ "$(du -sk "$home/data" 2>/dev/null | cut -f1)" -gt "$kilobytes" ] && return
    if in_use; then quiet=0; else quiet=$((quiet + pace)); fi
    [ $quiet -gt 0 ] && [ $quiet -ge "$idle" ] || continue
    mv "$home/ready" "$home/ending" 2>/dev/null
    in_use || return
    mv "$home/ending" "$home/ready" 2>/dev/null
    quiet=0
  done
  [ -e "$home/ready" ] && return
  : >"$home/failed"
  exit 1
}

alive() {
  kill -0 "$1" 2>/dev/null
}

# The lease of a process that has ended counts once more: it was used since the last look.
in_use() {
  answer=1
  for lease in "$home"/leases/*; do
    [ -e "$lease" ] || continue
    answer=0
    holder=${lease##*/}
    alive "${holder%%-*}" && [ -z "$(find "$lease" -mmin +720 2>/dev/null)" ] || rm -f "$lease"
  done
  return $answer
}

end() {
  trap '' TERM
  rm -f "$home/ready"
  kill -QUIT "$server" 2>/dev/null
  wait "$server" 2>/dev/null
  rm -rf "$home"
  exit 0
}

"$@"
exit
