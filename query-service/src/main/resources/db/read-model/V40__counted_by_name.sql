-- What metrics count of the timeline, by name.
create index timeline_of_proposed_findings on timeline (position) where name = 'inspection.findings-proposed';
create index timeline_of_changed_dates on timeline (item_id) where name in ('action.due-date-changed', 'action.due-date-change-proposed');
