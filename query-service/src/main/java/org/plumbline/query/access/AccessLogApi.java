package org.plumbline.query.access;

import org.plumbline.query.access.AccessLog.Entry;
import org.plumbline.query.asat.Listing;
import org.plumbline.query.asat.Page;
import org.plumbline.query.asat.Views;
import org.plumbline.query.audience.Audience;
import org.plumbline.query.audience.Audiences;
import org.plumbline.query.audience.PrivacyRegister;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Who read the history and took what away, for those who audit that. It is always as it is now. */
@RestController
final class AccessLogApi {

    private final AccessLog accessLog;
    private final Audiences audiences;
    private final Views views;

    AccessLogApi(AccessLog accessLog, Audiences audiences, Views views) {
        this.accessLog = accessLog;
        this.audiences = audiences;
        this.views = views;
    }

    @GetMapping("/api/access-log")
    Listing<Entry> read(Page page, Authentication signedIn) {
        Audience reader = audiences.of(signedIn);
        reader.require(PrivacyRegister.ACCESS_LOG);
        return accessLog.read(page, views.now(reader));
    }
}
