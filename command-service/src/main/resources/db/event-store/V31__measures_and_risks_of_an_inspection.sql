-- What a plan holds beside recommendations and actions, so that freezing it need not search the history.
create table plan_annex (
    inspection_id text not null,
    kind          text not null,
    id            text not null,
    primary key (inspection_id, kind, id)
);

insert into plan_annex (inspection_id, kind, id)
select e.payload::jsonb ->> 'inspectionId', case e.name when 'measure.defined' then 'MEASURE' else 'RISK' end, e.aggregate_id
  from domain_event e
 where e.name in ('measure.defined', 'risk.identified')
on conflict do nothing;

grant select, insert on plan_annex to ${app_role};
