-- Contacts are counted per customer: over all its cases, and over what the same customer owes other creditors of the house,
-- whom we know by the name. made_on: the day on which it really was, where that is not the day on which it was logged.
alter table huikuan.interaction add column made_on date;
create index interaction_account on huikuan.interaction (account_id, on_date);
create index account_name on huikuan.account (name);

-- How a visit was allowed when it was planned: agreed to by the customer, or by way of exception and why. agreed is empty
-- for visits that were planned before.
alter table huikuan.visit add column agreed boolean;
alter table huikuan.visit add column exception_reason varchar(500);
