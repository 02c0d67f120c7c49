// SPDX-License-Identifier: MIT
// How resources that launch an image are read, each with the provider that it is of: what there is as
// Current, what a plan makes of it as Next (D35).
#pragma once

#include "core/import/said.h"
#include "core/import/terraform/document.h"

namespace terraform {
struct Reading {
    const Document &document;
    Sayings &into;
    Timestamp knownAt; // what it says
};

struct Kind {
    const char *type;
    Provider provider;
    void (*read)(const Resource &resource, Reading &reading);
};
QList<Kind> awsKinds();
QList<Kind> azureKinds();
QList<Kind> googleKinds();
QList<Kind> openStackKinds();

// A data source that stands for an image, which is known or not; nothing when it is none.
struct Lookup {
    Provider provider = Provider::None;
    SaidAlias alias;
    std::optional<Said<Image>> target;
};
std::optional<Lookup> lookupOf(const Resource &resource, const Document &document);

// The image that a resource launches next, as the configuration takes it from a lookup, or as it is written;
// where it is known only after apply, an alias that stands for none.
QString nextImage(const Resource &resource, const QByteArrayList &path, const Value &value,
                  const Scope &scope, Reading &reading);
QString unknownImage(const Resource &resource, const QByteArrayList &path, const Scope &scope, Sayings &into);

// What the instance is called until it runs.
QString plannedName(const Resource &resource, const QString &name);
// A resource that a plan destroys has no Next; that is told.
bool hasNext(const Resource &resource, Reading &reading);

// Of which region and account a resource of AWS is.
Scope awsScope(const Resource &resource, const Document &document);
// "debian-cloud/debian-12-bookworm-v20240910" of any way to write it; "debian-cloud/family/debian-12" of a
// family.
QString googleImage(const QString &text, const QString &project);
// What an image of Google is written as, with an alias where it is none; the scope of Google's one cloud.
QString googleImage(const QString &text, const Scope &scope, Sayings &into);
Scope googleScope(const QString &project);
} // namespace terraform
