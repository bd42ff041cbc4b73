-- 账龄分级 (reference 5.2.4): classes by days past due, for people who look at open items. The house may change them.

create table huikuan.age_class (
  code varchar(4) primary key,
  from_days integer not null unique,
  name_zh varchar(40) not null,
  name_en varchar(40) not null
);

insert into huikuan.age_class (code, from_days, name_zh, name_en) values
  ('G1', 1, '关注', 'watch'),
  ('G2', 31, '预警', 'warning'),
  ('G3', 61, '次级', 'substandard'),
  ('G4', 91, '可疑', 'doubtful'),
  ('G5', 181, '高险', 'high risk'),
  ('G6', 366, '呆账', 'bad debt');
insert into huikuan.age_class (code, from_days, name_zh, name_en) values ('G0', -100000, '正常', 'not due');
