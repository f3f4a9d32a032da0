#!/usr/bin/env bash
# Run once by the PostgreSQL image on an empty data directory: the two roles and the database between them.
# plumbline_owner migrates the schemas; plumbline_app, as which the services run, can never change a stored event.
set -euo pipefail
: "${PLUMBLINE_OWNER_PASSWORD:?}" "${PLUMBLINE_APP_PASSWORD:?}"
psql -v ON_ERROR_STOP=1 --username "${POSTGRES_USER:-postgres}" --dbname postgres \
    -v owner_password="$PLUMBLINE_OWNER_PASSWORD" -v app_password="$PLUMBLINE_APP_PASSWORD" <<'SQL'
create role plumbline_owner login password :'owner_password';
create role plumbline_app login password :'app_password';
create database plumbline owner plumbline_owner;
revoke all on database plumbline from public;
grant connect on database plumbline to plumbline_app;
SQL
