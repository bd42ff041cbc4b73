-- The register of levers: what the house holds against a customer, how strong it is, on which paper it stands, until when.
create table huikuan.debtor_lever (
  account_id bigint not null references huikuan.account (id),
  lever varchar(10) not null,
  strength integer not null check (strength between 0 and 3),
  proof varchar(500),
  expires_on date,
  used_on date,
  recorded_on date not null,
  recorded_by varchar(64) not null,
  primary key (account_id, lever)
);
