-- How often an agency inspected each enterprise is asked for one agency at a time.
create index case_file_inspected_enterprise on case_file (agency, party_code)
    where kind = 'INSPECTION' and party_code is not null;
