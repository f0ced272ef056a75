-- After a restore from a backup the hub has forgotten what it sent since: from this time on a partner is asked before
-- anything is sent that it could not recognise as a repetition. Null: nothing was forgotten.
alter table partner add column asks_first timestamptz;
