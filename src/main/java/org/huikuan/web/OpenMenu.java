package org.huikuan.web;

import java.util.Arrays;
import java.util.List;

/**
 * A menu of the navigation with the places in it that the reader may open.
 *
 * @param places at least one; a menu of a single place is shown as a plain link
 */
public record OpenMenu(Place.Menu menu, List<Place> places) {

    public OpenMenu {
        places = List.copyOf(places);
    }

    static List<OpenMenu> of(Reader reader) {
        List<Place> open = Place.openTo(reader);
        return Arrays.stream(Place.Menu.values())
                .map(menu -> new OpenMenu(
                        menu,
                        open.stream().filter(place -> place.menu() == menu).toList()))
                .filter(menu -> !menu.places().isEmpty())
                .toList();
    }

    public String key() {
        return menu.key();
    }

    /** Whether the place, by its key, stands in this menu. */
    public boolean holds(String place) {
        return places.stream().anyMatch(p -> p.key().equals(place));
    }
}
