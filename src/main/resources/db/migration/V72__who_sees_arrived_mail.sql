-- Which letter or digest it was, so that each person of a training sees what the person may see. Mails that arrived
-- before have none and are shown to administrators only.
alter table huikuan.arrived_mail add column message_id varchar(200);
