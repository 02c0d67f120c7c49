// SPDX-License-Identifier: MIT
// The RevisionList decides which revisions the pages of ServerTemplates and MultiCloud Images list: those that stand
// for their lineage and the one that was gone to last, or every one.
#pragma once

#include "ui/models/lineages.h"
#include "ui/models/navigatormodel.h"

#include <QObject>

class RowsView;
class Settings;

class RevisionList : public QObject {
    Q_OBJECT
public:
    RevisionList(Settings &settings, RowsView *rows, QObject *parent);
    RevisionsShown shown() const { return m_shown; }
    // Another page is shown, where nothing was gone to yet.
    void setPage(const Place &page);
    // Lists the row, too.
    void reveal(AnyId revision);

signals:
    // The page has other rows now.
    void changed();

private:
    Settings &m_settings;
    Place m_page;
    RevisionsShown m_shown;
};
