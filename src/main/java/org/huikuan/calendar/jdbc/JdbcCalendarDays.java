package org.huikuan.calendar.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.huikuan.calendar.CalendarDay;
import org.huikuan.calendar.CalendarDays;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
public class JdbcCalendarDays implements CalendarDays {

    private final JdbcClient jdbc;

    public JdbcCalendarDays(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<CalendarDay> all() {
        return jdbc.sql("select country, on_date, working, name from huikuan.calendar_day order by country, on_date")
                .query(JdbcCalendarDays::day)
                .list();
    }

    @Override
    public void save(Collection<CalendarDay> days) {
        if (days.isEmpty()) {
            return;
        }
        jdbc.sql("""
                merge into huikuan.calendar_day d
                using (select * from unnest(cast(:countries as varchar array), cast(:dates as varchar array),
                    cast(:working as varchar array), cast(:names as varchar array)) as u(country, on_date, working, name)) s
                on d.country = s.country and d.on_date = cast(s.on_date as date)
                when matched then update set working = cast(s.working as boolean), name = s.name
                when not matched then insert (country, on_date, working, name)
                  values (s.country, cast(s.on_date as date), cast(s.working as boolean), s.name)
                """)
                .param("countries", days.stream().map(CalendarDay::country).toArray(String[]::new))
                .param("dates", days.stream().map(d -> d.date().toString()).toArray(String[]::new))
                .param(
                        "working",
                        days.stream().map(d -> String.valueOf(d.working())).toArray(String[]::new))
                .param("names", days.stream().map(CalendarDay::name).toArray(String[]::new))
                .update();
    }

    @Override
    public void remove(String country, LocalDate date) {
        jdbc.sql("delete from huikuan.calendar_day where country = ? and on_date = ?")
                .params(country, date)
                .update();
    }

    private static CalendarDay day(ResultSet row, int number) throws SQLException {
        return new CalendarDay(
                row.getString("country"),
                row.getObject("on_date", LocalDate.class),
                row.getBoolean("working"),
                row.getString("name"));
    }
}
