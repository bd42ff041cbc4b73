package org.huikuan.portfolio.web;

import io.swagger.v3.oas.annotations.Operation;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.huikuan.portfolio.Holdings;
import org.huikuan.portfolio.LeaverActs;
import org.huikuan.portfolio.LeaverPlan;
import org.huikuan.portfolio.LoadView;
import org.huikuan.portfolio.Loads;
import org.huikuan.portfolio.web.PortfolioApi.Fault;
import org.huikuan.portfolio.web.PortfolioApi.Report;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Load, and people who move out, as calls. */
@RestController
@RequestMapping("/api/portfolio")
class LeaverApi {

    private final LeaverActs acts;
    private final Loads loads;

    LeaverApi(LeaverActs acts, Loads loads) {
        this.acts = acts;
        this.loads = loads;
    }

    @Operation(operationId = "getLoad", summary = "Cases and customers by collector")
    @GetMapping("/load")
    List<LoadView> load() {
        return loads.all();
    }

    /** What would go where; nothing is changed. */
    @Operation(operationId = "getHoldings", summary = "What a person who leaves holds")
    @GetMapping("/leavers/{person}")
    Plan look(@PathVariable String person, @RequestParam Map<String, String> fields) {
        return Plan.of(acts.look(with(person, fields)));
    }

    @Operation(operationId = "moveOut", summary = "Gives what a person holds to others")
    @PostMapping("/leavers/{person}")
    Report moveOut(@PathVariable String person, @RequestBody MoveOutRequest wanted) {
        return Report.of(acts.moveOut(with(person, wanted.fields())));
    }

    private static Map<String, @Nullable Object> with(String person, Map<String, ? extends @Nullable Object> fields) {
        Map<String, @Nullable Object> all = new HashMap<>(fields);
        all.put("person", person);
        return all;
    }

    /** @param moves customer number to login name */
    record Plan(Holdings holdings, List<LeaverPlan.Share> shares, List<Move> moves, List<Fault> faults) {

        static Plan of(LeaverPlan p) {
            return new Plan(
                    p.holdings(),
                    p.shares(),
                    p.moves().stream()
                            .map(m -> new Move(m.customer().customer(), m.to().team(), m.to().collector()))
                            .toList(),
                    p.unplaced().stream()
                            .map(u -> new Fault(
                                    u.customer(), u.wrong().field(), u.wrong().getReason()))
                            .toList());
        }
    }

    record Move(String customer, String team, @Nullable String collector) {}
}
