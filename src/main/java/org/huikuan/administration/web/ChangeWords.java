package org.huikuan.administration.web;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import org.huikuan.administration.SettingArea;
import org.huikuan.shared.Between;
import org.huikuan.shared.CurrentUser;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;

/** Says the codes of the journal of settings in the reader's language; what people wrote themselves stays. */
final class ChangeWords {

    private static final String TEAM = "team-";

    private final MessageSource messages;
    private final Locale locale;
    private final Map<String, String> names;

    /** @param names of what has a name of its own, by {@code <area> <subject>} */
    ChangeWords(MessageSource messages, Locale locale, Map<String, String> names) {
        this.messages = messages;
        this.locale = locale;
        this.names = names;
    }

    String who(String by) {
        return CurrentUser.SYSTEM.equals(by) ? word("casefile.system", by) : by;
    }

    String subject(String area, String subject) {
        return area.equals(SettingArea.DECISION.key())
                ? word("code.table." + subject, subject)
                : names.getOrDefault(area + " " + subject, subject);
    }

    String field(String field) {
        return word("settings.field." + field, field);
    }

    @Nullable
    String value(String area, String field, @Nullable String value) {
        if (value == null) {
            return null;
        }
        if (area.equals("calendar")) {
            return day(value);
        }
        return switch (field) {
            case "groups" -> groups(value);
            case "sizeClass" -> word("code.size-class." + value, value);
            case "letters" -> word("code.letter-mode." + value, value);
            default -> word("settings.value." + field + "." + value, value);
        };
    }

    /** Off or work, then the day's name if it has one. */
    private String day(String value) {
        String[] kindAndName = value.split(" ", 2);
        kindAndName[0] = word("settings.calendar.kind." + kindAndName[0], kindAndName[0]);
        return String.join(" ", kindAndName);
    }

    private String groups(String value) {
        return Between.LIST.join(
                Arrays.stream(value.split(", ")).map(this::group).toList(), locale);
    }

    private String group(String group) {
        return group.startsWith(TEAM)
                ? word("settings.area.team", TEAM) + " " + group.substring(TEAM.length())
                : word("settings.role." + group, group);
    }

    private String word(String key, String otherwise) {
        return String.valueOf(messages.getMessage(key, null, otherwise, locale));
    }
}
