package org.huikuan.portfolio;

import org.huikuan.testing.ApplicationH2;

@ApplicationH2
class PortfolioStoryH2Test extends PortfolioStory {}
