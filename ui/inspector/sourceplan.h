// SPDX-License-Identifier: MIT
// A SourcePlan is the open plan as its sources said it last (D39). To put it together takes long in a large
// plan, so it is done apart, and once for each state of the plan.
#pragma once

#include "core/document/document.h"

#include <memory>

class SourcePlan : public QObject {
    Q_OBJECT
public:
    explicit SourcePlan(const Document &document, QObject *parent = nullptr);
    // Null as long as it is not known, and where nothing is planned otherwise; known() tells when it is.
    std::shared_ptr<const Plan> ask();

signals:
    void known();

private:
    void drop();

    const Document &m_document;
    std::shared_ptr<const Plan> m_plan;
    quint64 m_run = 0;
    bool m_isAsked = false;
};
