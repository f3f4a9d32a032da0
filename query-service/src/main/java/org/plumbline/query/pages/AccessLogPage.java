package org.plumbline.query.pages;

import org.plumbline.query.access.AccessLog;
import org.plumbline.query.asat.Page;
import org.plumbline.query.asat.View;
import org.plumbline.query.audience.PrivacyRegister;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.server.ResponseStatusException;

/** Who read the history and who took what away. */
@Controller
class AccessLogPage {

    private final AccessLog accessLog;

    AccessLogPage(AccessLog accessLog) {
        this.accessLog = accessLog;
    }

    @GetMapping("/access-log")
    String show(Page page, View view, Model model) {
        if (!view.audience().reads(PrivacyRegister.ACCESS_LOG)) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        model.addAttribute("listing", accessLog.read(page, view));
        model.addAttribute("disposals", accessLog.disposals());
        return "pages/access-log";
    }
}
