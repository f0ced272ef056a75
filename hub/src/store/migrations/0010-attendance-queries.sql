-- Questions about a project's days cost what their days hold, however long the project has been there.

-- By day first: a range of days reads those days only, in the order in which they are listed. (From PostgreSQL 18 on a
-- question about one worker without days skips from day to day.)
drop index attendance_event_worker;
create index attendance_event_day on attendance_event (project_id, day, worker_id);

-- Captures that no partner is told of: few, and left out when the progress of lanes is counted.
create index attendance_event_silent on attendance_event (project_id, no)
  where not_counted_reason in ('NON_WORK', 'ENTRY_PERMIT', 'NOT_ADMITTED');
