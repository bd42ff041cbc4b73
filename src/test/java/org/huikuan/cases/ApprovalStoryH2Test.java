package org.huikuan.cases;

import org.huikuan.testing.ApplicationH2;

@ApplicationH2
class ApprovalStoryH2Test extends ApprovalStory {}
