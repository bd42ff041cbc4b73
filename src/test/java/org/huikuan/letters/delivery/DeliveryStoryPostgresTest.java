package org.huikuan.letters.delivery;

import org.huikuan.testing.ApplicationPostgres;

@ApplicationPostgres
class DeliveryStoryPostgresTest extends DeliveryStory {}
