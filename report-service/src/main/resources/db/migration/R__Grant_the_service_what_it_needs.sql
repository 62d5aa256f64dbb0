-- The service connects as a role that owns nothing and cannot pass by row-level security. Whatever a database hands out
-- by default is taken back first. Last changed with migration 6.
revoke all on inbox, serving_generation, counted_case, counted_case_0, counted_case_1, act_fact, act_fact_0, act_fact_1,
    act_rollup, act_rollup_0, act_rollup_1, counted_agency, log_position, dead_letter, rebuild_run, flyway_schema_history from "${appRole}";
grant usage on schema public to "${appRole}";
grant select, insert, delete on inbox to "${appRole}";
grant select, update on serving_generation to "${appRole}";
grant select, insert, update on counted_case, act_fact, act_rollup, counted_agency, log_position to "${appRole}";
grant select, insert, update on dead_letter, rebuild_run to "${appRole}";
grant execute on function clear_idle_generation(smallint) to "${appRole}";
