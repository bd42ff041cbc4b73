package org.huikuan.cases;

import org.huikuan.testing.ApplicationH2;

@ApplicationH2
class DeliveryStoryH2Test extends DeliveryStory {}
