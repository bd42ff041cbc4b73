package org.huikuan.letters.web;

import java.util.Map;
import org.huikuan.acts.web.Call;
import org.huikuan.letters.LetterDelivery;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpStatus;

/** What became of letters that have left, as the API takes it; with the slip or the signed paper in parts. */
@Configuration(proxyBeanMethods = false)
class DeliveryCalls {

    @Bean
    Call deliveryCall() {
        return Call.of("/api/letters/{id}/delivery", "delivery", Map.of("id", "letterId"))
                .answering(HttpStatus.OK, DeliveryView.class, (where, done) -> DeliveryView.of((LetterDelivery) done));
    }
}
