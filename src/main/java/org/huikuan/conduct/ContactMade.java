package org.huikuan.conduct;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A contact that went out from us. @param person who was meant or reached; null: nobody was named */
public record ContactMade(
        LocalDate on, ContactWay way, @Nullable String person) {}
