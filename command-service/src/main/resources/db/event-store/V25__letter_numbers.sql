-- One letter for each number after an inspection; a number that was wrong is free again.
create table letter_number (
    inspection_id text not null,
    number        integer not null,
    visit_id      text not null,
    primary key (inspection_id, number)
);

grant select, insert, delete on letter_number to ${app_role};
