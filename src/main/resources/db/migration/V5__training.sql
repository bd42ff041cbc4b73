-- The clock of a training: how far it is from the machine's, and where it is going while it is on its way.

create table huikuan.training_clock (
  id integer primary key check (id = 1),
  offset_millis bigint not null,
  moving_to date
);
insert into huikuan.training_clock (id, offset_millis) values (1, 0);
