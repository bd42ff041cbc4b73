package org.huikuan.demo;

import java.util.List;
import java.util.Set;

/**
 * Somebody who works in the demo house.
 *
 * @param login password and login name are the same
 * @param says what the person does, in Chinese and English
 */
record DemoPerson(String login, String firstName, String lastName, String says, Set<String> groups) {

    private static final String TEAM = "team-default";

    static final List<DemoPerson> ALL = List.of(
            new DemoPerson("carol", "Carol", "Chen", "催收员 collector", Set.of("collectors", TEAM)),
            new DemoPerson("cai", "Cai", "Lin", "催收员 collector", Set.of("collectors", TEAM)),
            new DemoPerson("mei", "Mei", "Zhao", "催收主管 manager", Set.of("managers", TEAM)),
            new DemoPerson("lin", "Lin", "Fang", "法务 legal staff", Set.of("legal", TEAM)),
            new DemoPerson("fang", "Fang", "Wu", "财务 finance clerk", Set.of("finance")),
            new DemoPerson("xu", "Xu", "Tao", "信用管理 credit controller", Set.of("credit")));

    DemoPerson {
        groups = Set.copyOf(groups);
    }

    String password() {
        return login;
    }
}
