-- Which payment date the customer was reminded of, and when somebody speaks to the customer next.
alter table huikuan.interaction add column reminded_on date;
alter table huikuan.interaction add column next_on date;
