package org.huikuan.cases.diagnoses.web;

import java.util.Objects;
import org.huikuan.acts.web.Call;
import org.huikuan.cases.diagnoses.Diagnosis;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpStatus;

/** Acts on diagnoses that the API offers. */
@Configuration(proxyBeanMethods = false)
class DiagnosisCalls {

    @Bean
    Call diagnoseCall() {
        return Call.ofCase("/api/cases/{number}/diagnoses", "diagnose")
                .answering(
                        HttpStatus.CREATED,
                        DiagnosisView.class,
                        (where, done) -> DiagnosisView.of((Diagnosis) Objects.requireNonNull(done)));
    }

    @Bean
    Call rateTheRelationCall() {
        return Call.ofCase("/api/cases/{number}/relation", "rate-the-relation");
    }
}
