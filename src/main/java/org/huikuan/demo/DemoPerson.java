package org.huikuan.demo;

import java.util.List;
import java.util.Set;
import org.huikuan.shared.Role;

/**
 * Somebody who works in the demo house.
 *
 * @param login password and login name are the same
 * @param says what the person does, in Chinese and English
 */
public record DemoPerson(String login, String firstName, String lastName, String says, Set<String> groups) {

    static final String SOUTH = "south";

    private static final String TEAM = "team-default";
    private static final String TEAM_SOUTH = "team-" + SOUTH;

    public static final List<DemoPerson> ALL = List.of(
            new DemoPerson("carol", "Carol", "Chen", "催收员 collector", Set.of("collectors", TEAM)),
            new DemoPerson("cai", "Cai", "Lin", "催收员 collector", Set.of("collectors", TEAM)),
            new DemoPerson("hua", "Hua", "Liang", "催收员 collector, 华南组 South team", Set.of("collectors", TEAM_SOUTH)),
            new DemoPerson("mei", "Mei", "Zhao", "催收主管 manager", Set.of("managers", TEAM, TEAM_SOUTH)),
            new DemoPerson("lin", "Lin", "Fang", "法务 legal staff", Set.of("legal", TEAM)),
            new DemoPerson("fang", "Fang", "Wu", "财务 finance clerk", Set.of("finance")),
            new DemoPerson("xu", "Xu", "Tao", "信用管理 credit controller", Set.of("credit")),
            new DemoPerson("zhou", "Zhou", "Wei", "总监 director", Set.of("director")),
            new DemoPerson("he", "He", "Jun", "总经理 general manager", Set.of("general-manager")),
            new DemoPerson("dong", "Dong", "Min", "董事会 board", Set.of("board")));

    public DemoPerson {
        groups = Set.copyOf(groups);
    }

    /** @throws IllegalArgumentException when nobody has that login */
    public static DemoPerson of(String login) {
        return ALL.stream()
                .filter(p -> p.login().equals(login))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("nobody in the demo house is called " + login));
    }

    String password() {
        return login;
    }

    /** The one group that is a role. */
    String role() {
        return groups.stream()
                .flatMap(g -> Role.of(g).stream())
                .findFirst()
                .orElseThrow()
                .group();
    }
}
