package org.huikuan.exports;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.huikuan.shared.HuikuanProperties;
import org.springframework.stereotype.Component;

/** Puts over a list what every file of one says: its title, the day in the zone of the house, and how many rows follow. */
@Component
class ListHead {

    private final ExportWords words;
    private final Clock clock;
    private final HuikuanProperties settings;

    ListHead(ExportWords words, Clock clock, HuikuanProperties settings) {
        this.words = words;
        this.clock = clock;
        this.settings = settings;
    }

    /** @param name of the title in the bundle, {@code exports.title.<name>} */
    Listing over(String name, List<ExportColumn> columns, int size, Listing.Rows rows) {
        LocalDate day = LocalDate.ofInstant(clock.instant(), settings.zone());
        return new Listing(
                words.of("exports.title." + name), words.of("exports.about", day, size), day, columns, size, rows);
    }
}
