-- Roles as Neon makes them: a platform superuser, a group of its customers'
-- admin roles, a database owner that is no superuser, and the roles of HTTP
-- requests.

CREATE ROLE neon_superuser NOLOGIN CREATEDB CREATEROLE REPLICATION BYPASSRLS;
GRANT pg_read_all_data, pg_write_all_data TO neon_superuser;
GRANT pg_monitor, pg_signal_backend TO neon_superuser WITH ADMIN OPTION;

CREATE ROLE app_owner LOGIN INHERIT CREATEDB CREATEROLE REPLICATION BYPASSRLS IN ROLE neon_superuser;
CREATE ROLE second_admin LOGIN INHERIT CREATEDB CREATEROLE REPLICATION BYPASSRLS IN ROLE neon_superuser;

CREATE ROLE authenticator LOGIN NOINHERIT;
CREATE ROLE anonymous NOLOGIN;
CREATE ROLE authenticated NOLOGIN;
GRANT anonymous, authenticated TO authenticator;

ALTER ROLE anonymous SET statement_timeout = '5s';
ALTER ROLE authenticated SET statement_timeout = '5s';

CREATE DATABASE app OWNER app_owner;
