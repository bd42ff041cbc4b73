package org.huikuan.cases.strategies;

import java.util.Arrays;
import java.util.List;
import org.huikuan.shared.Code;

/**
 * The answer of table {@code choose-strategy}.
 *
 * @param pressure 0 to 4
 * @param softLinks codes with blanks between them; {@code none}
 * @param artefact what comes next
 * @param stayDays for how many days at most the case stays as it is
 * @param counter what a concession costs the customer
 */
public record Plan(Lane lane, int pressure, String softLinks, Artefact artefact, int stayDays, Counter counter) {

    private static final int MOST = 4;
    private static final String NONE = "none";

    /** @throws IllegalArgumentException for a pressure or a link that there is not */
    public Plan {
        if (pressure < 0 || pressure > MOST) {
            throw new IllegalArgumentException("pressure " + pressure);
        }
        var unused = links(softLinks);
    }

    public List<SoftLink> links() {
        return links(softLinks);
    }

    private static List<SoftLink> links(String codes) {
        return codes.equals(NONE)
                ? List.of()
                : Arrays.stream(codes.split(" +"))
                        .map(code -> Code.of(SoftLink.class, code))
                        .toList();
    }
}
