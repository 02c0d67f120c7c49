// SPDX-License-Identifier: MIT
// An EditedCopy is a plan's copy beside it, open for editing; both are gone with it.
#pragma once

#include "core/base/result.h"
#include "core/document/document.h"
#include "core/plan/owner.h"

#include <QTemporaryDir>

namespace bench {
class EditedCopy {
public:
    explicit EditedCopy(const QString &path);
    Document &document() { return *m_document; }
    const Plan &plan() const { return m_document->plan(); }
    QString path() const { return m_path; }
    QString filePath(const QString &name) const { return m_folder.filePath(name); }
    // Ends the program with a sentence when it can't be done; saved when it returns.
    void commit(const Result<Change> &change);
    // Moves the first half of the servers to ServerTemplate 1 and deployment 1, and gives them.
    QList<Owner> moveHalf();
    // The file stays.
    void close() { m_document.reset(); }

private:
    QTemporaryDir m_folder;
    QString m_path;
    std::unique_ptr<Document> m_document;
};

// The other way round: the listed MultiCloud Image that is not the default becomes it.
Change swapDefault(const Plan &plan, Id<ServerTemplate> serverTemplate);
} // namespace bench
