-- What each item is and which inspections it belongs to, so that everything a command names is asked after in one round trip.
create table item_of_inspection (
    item_id       text not null,
    kind          text not null,
    inspection_id text not null,
    primary key (item_id, inspection_id)
);

insert into item_of_inspection (item_id, kind, inspection_id)
select e.aggregate_id, 'INSPECTION', e.aggregate_id
  from domain_event e
 where e.name in ('inspection.registered', 'inspection.findings-proposed')
on conflict do nothing;

insert into item_of_inspection (item_id, kind, inspection_id)
select e.aggregate_id, case split_part(e.name, '.', 1)
                           when 'recommendation' then 'RECOMMENDATION'
                           when 'action' then 'ACTION'
                           when 'meeting' then 'MEETING'
                           when 'measure' then 'MEASURE'
                           when 'risk' then 'RISK'
                           when 'visit' then 'VISIT'
                           when 'obligation' then 'OBLIGATION'
                       end, e.payload::jsonb ->> 'inspectionId'
  from domain_event e
 where e.name in ('recommendation.identified', 'action.added', 'meeting.scheduled', 'measure.defined',
                  'risk.identified', 'visit.notified', 'obligation.started')
on conflict do nothing;

insert into item_of_inspection (item_id, kind, inspection_id)
select e.aggregate_id, case e.name when 'plan.drafted' then 'PLAN' else 'ACTION' end, i.id
  from domain_event e cross join lateral jsonb_array_elements_text(e.payload::jsonb -> 'inspectionIds') i(id)
 where e.name in ('plan.drafted', 'action.shared', 'action.carried')
on conflict do nothing;

insert into item_of_inspection (item_id, kind, inspection_id)
select e.aggregate_id, case e.name when 'measure.defined' then 'MEASURE' else 'RISK' end, o.inspection_id
  from domain_event e
 cross join lateral jsonb_array_elements_text(coalesce(e.payload::jsonb -> 'recommendationIds', '[]')) r(id)
  join item_of_inspection o on o.item_id = r.id
 where e.name in ('measure.defined', 'risk.identified', 'risk.linked')
on conflict do nothing;

insert into item_of_inspection (item_id, kind, inspection_id)
select e.aggregate_id, 'EVIDENCE', o.inspection_id
  from domain_event e join item_of_inspection o on o.item_id = e.payload::jsonb ->> 'actionId'
 where e.name = 'evidence.submitted'
on conflict do nothing;

grant select, insert on item_of_inspection to ${app_role};
