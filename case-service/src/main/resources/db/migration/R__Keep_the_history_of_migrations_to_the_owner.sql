-- The service has no business with what the owner of the database did to it and when.
revoke all on flyway_schema_history from ${app_role};
