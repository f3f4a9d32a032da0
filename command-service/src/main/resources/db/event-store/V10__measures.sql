-- One measure for each code of an authority.
create table measure_code (
    authority  text not null,
    code       text not null,
    measure_id text not null,
    primary key (authority, code)
);

grant select, insert on measure_code to ${app_role};
