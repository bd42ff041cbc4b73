package org.huikuan.desk.web;

import io.swagger.v3.oas.annotations.Operation;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.huikuan.cases.Stage;
import org.huikuan.desk.DeskDay;
import org.huikuan.desk.StageFigures;
import org.huikuan.desk.StageModels;
import org.huikuan.ledger.AgeClass;
import org.huikuan.ledger.AgeClasses;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Open cases by stage and age, for the dashboard of Cockpit. */
@RestController
class StagesController {

    private final StageFigures figures;
    private final AgeClasses ages;
    private final StageModels models;
    private final DeskDay desk;

    StagesController(StageFigures figures, AgeClasses ages, StageModels models, DeskDay desk) {
        this.figures = figures;
        this.ages = ages;
        this.models = models;
        this.desk = desk;
    }

    @Operation(operationId = "getStages", summary = "Cases and money by stage")
    @GetMapping("/api/desk/stages")
    Stages stages() {
        LocalDate today = desk.today();
        List<AgeClass> classes = ages.all().stream().filter(AgeClass::isPastDue).toList();
        Map<String, long[]> cases = StageFigures.sort(figures.byDueDay(today), classes, today);
        Map<String, String> definitions = models.newest();
        return new Stages(
                today,
                classes.stream().map(Stages.Age::of).toList(),
                Arrays.stream(Stage.values())
                        .map(stage -> row(stage.code(), cases, classes.size(), definitions))
                        .toList());
    }

    private static Row row(String stage, Map<String, long[]> cases, int classes, Map<String, String> definitions) {
        List<Long> each = Arrays.stream(cases.getOrDefault(stage, new long[classes]))
                .boxed()
                .toList();
        long total = each.stream().mapToLong(Long::longValue).sum();
        return new Row(stage, definitions.get(stage), total, each);
    }

    /** @param asOf the day on which the ages are counted */
    record Stages(LocalDate asOf, List<Age> classes, List<Row> stages) {

        record Age(String code, String zh, String en, int fromDays) {

            static Age of(AgeClass age) {
                return new Age(age.code(), age.labelZh(), age.labelEn(), age.fromDays());
            }
        }
    }

    /**
     * One stage.
     *
     * @param definition id of the stage's newest model in Cockpit
     * @param cases in the order of the classes
     */
    record Row(String stage, @Nullable String definition, long total, List<Long> cases) {}
}
