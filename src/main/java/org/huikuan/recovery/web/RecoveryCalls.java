package org.huikuan.recovery.web;

import java.util.Map;
import org.huikuan.acts.web.Call;
import org.huikuan.acts.web.FormPage;
import org.huikuan.cases.CaseId;
import org.huikuan.recovery.process.CommercialRecoveryProcess;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpStatus;

/** Acts of commercial recovery that the API offers; each answers what stands then. */
@Configuration(proxyBeanMethods = false)
class RecoveryCalls {

    private static final String CASE = "/api/cases/{number}";

    private final RecoverySheets sheets;

    RecoveryCalls(RecoverySheets sheets) {
        this.sheets = sheets;
    }

    @Bean
    Call writeTheCaseBriefCall() {
        return Call.ofCase(CASE + "/brief", "write-the-case-brief")
                .answering(
                        HttpStatus.OK,
                        RecoverySheets.BriefSheet.class,
                        (where, done) -> sheets.brief(CaseId.of(where.id("caseId"))));
    }

    @Bean
    Call chooseTheMeasuresCall() {
        return measures(Call.ofCase(CASE + "/measures", "choose-the-measures"));
    }

    @Bean
    Call decideTheNextStepCall() {
        return measures(Call.ofCase(CASE + "/recovery-decision", "decide-the-next-step"));
    }

    @Bean
    Call holdTheSupplyCall() {
        return supply(Call.ofCase(CASE + "/supply-hold", "hold-the-supply"));
    }

    @Bean
    Call liftSupplyCall() {
        return supply(Call.ofCase(CASE + "/supply-hold/lift", "lift-supply"));
    }

    @Bean
    Call releaseTheSupplyCall() {
        return supply(Call.ofCase(CASE + "/supply-hold/release", "release-the-supply"));
    }

    @Bean
    Call changeMeasureKindCall() {
        return Call.of("/api/measure-kinds/{code}", "change-measure-kind", Map.of("code", "code"));
    }

    @Bean
    Call addMeasureKindCall() {
        return Call.of("/api/measure-kinds", "add-measure-kind", Map.of());
    }

    @Bean
    FormPage kindForms() {
        return new FormPage(KindPages.FORM, KindPages::isOffered);
    }

    @Bean
    Call carryOutTheMeasureCall() {
        Map<String, String> ids = Map.of("number", "caseId", "id", CommercialRecoveryProcess.MEASURE_ID);
        return measures(Call.of(CASE + "/measures/{id}/report", "carry-out-the-measure", ids));
    }

    private Call measures(Call call) {
        return call.answering(
                HttpStatus.OK,
                RecoverySheets.MeasureSheet.class,
                (where, done) -> sheets.measures(CaseId.of(where.id("caseId"))));
    }

    private Call supply(Call call) {
        return call.answering(
                HttpStatus.OK,
                Sheet.SupplyHoldView[].class,
                (where, done) -> sheets.supplyHolds(CaseId.of(where.id("caseId"))));
    }
}
