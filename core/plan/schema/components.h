// SPDX-License-Identifier: MIT
// The fields of MultiCloud Images and ServerTemplates.
#pragma once

#include "core/plan/entities/components.h"
#include "core/plan/schema/imports.h"

template <> struct Schema<MciLineage> {
    static constexpr auto table = "mci_lineage";
    static constexpr auto label = QT_TRANSLATE_NOOP("plan", "MultiCloud Image lineage");
    static constexpr auto fields = joined(
        Pack {
            field<&MciLineage::name>("name", QT_TRANSLATE_NOOP("plan", "Name")),
            field<&MciLineage::publisher>("publisher", QT_TRANSLATE_NOOP("plan", "Publisher")),
            field<&MciLineage::href>("href", QT_TRANSLATE_NOOP("plan", "Href")),
            field<&MciLineage::origin>("origin", QT_TRANSLATE_NOOP("plan", "Origin")),
            field<&MciLineage::originFile>("origin_file", QT_TRANSLATE_NOOP("plan", "Imported from")),
            field<&MciLineage::clonedFrom>("cloned_from", QT_TRANSLATE_NOOP("plan", "Cloned from")),
            field<&MciLineage::clonedAt>("cloned_at", QT_TRANSLATE_NOOP("plan", "Cloned at")),
        },
        placeFields<MciLineage>());
};

template <> struct Schema<MultiCloudImage> {
    static constexpr auto table = "mci";
    static constexpr auto label = QT_TRANSLATE_NOOP("plan", "MultiCloud Image");
    static constexpr auto fields = joined(
        Pack {
            field<&MultiCloudImage::lineage>("lineage_id", QT_TRANSLATE_NOOP("plan", "Lineage")),
            field<&MultiCloudImage::revision>("revision", QT_TRANSLATE_NOOP("plan", "Revision")),
            field<&MultiCloudImage::name>("name", QT_TRANSLATE_NOOP("plan", "Name")),
            field<&MultiCloudImage::description>("description", QT_TRANSLATE_NOOP("plan", "Description")),
            field<&MultiCloudImage::tags>("tags", QT_TRANSLATE_NOOP("plan", "Tags")),
            field<&MultiCloudImage::settingsKnown>("settings_known",
                                                   QT_TRANSLATE_NOOP("plan", "Settings known")),
            field<&MultiCloudImage::source>("source", QT_TRANSLATE_NOOP("plan", "Source text")),
            field<&MultiCloudImage::commitMessage>("commit_message",
                                                   QT_TRANSLATE_NOOP("plan", "Commit message")),
            field<&MultiCloudImage::committedBy>("committed_by", QT_TRANSLATE_NOOP("plan", "Committed by")),
            field<&MultiCloudImage::committedAt>("committed_at", QT_TRANSLATE_NOOP("plan", "Committed at")),
            field<&MultiCloudImage::publishedAt>("published_at", QT_TRANSLATE_NOOP("plan", "Published at")),
            field<&MultiCloudImage::removed>("removed", QT_TRANSLATE_NOOP("plan", "Removed")),
            field<&MultiCloudImage::publishedBy>("published_by", QT_TRANSLATE_NOOP("plan", "Published by")),
        },
        placeFields<MultiCloudImage>());
};

template <> struct Schema<MciSetting> {
    static constexpr auto table = "mci_setting";
    static constexpr auto label = QT_TRANSLATE_NOOP("plan", "MultiCloud Image setting");
    static constexpr auto fields = joined(
        Pack {
            field<&MciSetting::mci>("mci_id", QT_TRANSLATE_NOOP("plan", "MultiCloud Image")),
            field<&MciSetting::cloud>("cloud_id", QT_TRANSLATE_NOOP("plan", "Cloud")),
            field<&MciSetting::image>("image_id", QT_TRANSLATE_NOOP("plan", "Image")),
            field<&MciSetting::instanceType>("instance_type_id", QT_TRANSLATE_NOOP("plan", "Instance Type")),
            field<&MciSetting::kernel>("kernel_id", QT_TRANSLATE_NOOP("plan", "Kernel")),
            field<&MciSetting::ramdisk>("ramdisk_id", QT_TRANSLATE_NOOP("plan", "Ramdisk")),
            field<&MciSetting::userData>("user_data", QT_TRANSLATE_NOOP("plan", "User Data")),
            field<&MciSetting::origin>("origin", QT_TRANSLATE_NOOP("plan", "Origin")),
            field<&MciSetting::typeByCloud>("type_by_cloud",
                                            QT_TRANSLATE_NOOP("plan", "Instance type chosen by the cloud")),
        },
        placeFields<MciSetting>());
};

template <> struct Schema<TemplateLineage> {
    static constexpr auto table = "template_lineage";
    static constexpr auto label = QT_TRANSLATE_NOOP("plan", "ServerTemplate lineage");
    static constexpr auto fields = joined(
        Pack {
            field<&TemplateLineage::name>("name", QT_TRANSLATE_NOOP("plan", "Name")),
            field<&TemplateLineage::publisher>("publisher", QT_TRANSLATE_NOOP("plan", "Publisher")),
            field<&TemplateLineage::href>("href", QT_TRANSLATE_NOOP("plan", "Href")),
            field<&TemplateLineage::origin>("origin", QT_TRANSLATE_NOOP("plan", "Origin")),
            field<&TemplateLineage::originFile>("origin_file", QT_TRANSLATE_NOOP("plan", "Imported from")),
            field<&TemplateLineage::clonedFrom>("cloned_from", QT_TRANSLATE_NOOP("plan", "Cloned from")),
            field<&TemplateLineage::clonedAt>("cloned_at", QT_TRANSLATE_NOOP("plan", "Cloned at")),
            field<&TemplateLineage::defaultRevision>("default_revision_id",
                                                     QT_TRANSLATE_NOOP("plan", "Default revision")),
            field<&TemplateLineage::latestNumber>("latest_number",
                                                  QT_TRANSLATE_NOOP("plan", "Latest revision known")),
        },
        sourceKeyFields<TemplateLineage>(), placeFields<TemplateLineage>());
};

template <> struct Schema<ServerTemplate> {
    static constexpr auto table = "server_template";
    static constexpr auto label = QT_TRANSLATE_NOOP("plan", "ServerTemplate");
    static constexpr auto fields = joined(
        Pack {
            field<&ServerTemplate::lineage>("lineage_id", QT_TRANSLATE_NOOP("plan", "Lineage")),
            field<&ServerTemplate::revision>("revision", QT_TRANSLATE_NOOP("plan", "Revision")),
            field<&ServerTemplate::name>("name", QT_TRANSLATE_NOOP("plan", "Name")),
            field<&ServerTemplate::description>("description", QT_TRANSLATE_NOOP("plan", "Description")),
            field<&ServerTemplate::carried>("carried",
                                            QT_TRANSLATE_NOOP("plan", "Inputs, scripts and alerts")),
            field<&ServerTemplate::source>("source", QT_TRANSLATE_NOOP("plan", "Source text")),
            field<&ServerTemplate::commitMessage>("commit_message",
                                                  QT_TRANSLATE_NOOP("plan", "Commit message")),
            field<&ServerTemplate::committedBy>("committed_by", QT_TRANSLATE_NOOP("plan", "Committed by")),
            field<&ServerTemplate::committedAt>("committed_at", QT_TRANSLATE_NOOP("plan", "Committed at")),
            field<&ServerTemplate::publishedAt>("published_at", QT_TRANSLATE_NOOP("plan", "Published at")),
            field<&ServerTemplate::removed>("removed", QT_TRANSLATE_NOOP("plan", "Removed")),
            field<&ServerTemplate::publishedBy>("published_by", QT_TRANSLATE_NOOP("plan", "Published by")),
            field<&ServerTemplate::contentsKnown>("contents_known",
                                                  QT_TRANSLATE_NOOP("plan", "Contents known")),
        },
        placeFields<ServerTemplate>());
};

template <> struct Schema<ListedMci> {
    static constexpr auto table = "listed_mci";
    static constexpr auto label = QT_TRANSLATE_NOOP("plan", "Listed MultiCloud Image");
    static constexpr auto fields = joined(
        Pack {
            field<&ListedMci::serverTemplate>("server_template_id",
                                              QT_TRANSLATE_NOOP("plan", "ServerTemplate")),
            field<&ListedMci::mci>("mci_id", QT_TRANSLATE_NOOP("plan", "MultiCloud Image")),
            field<&ListedMci::position>("position", QT_TRANSLATE_NOOP("plan", "Position")),
            field<&ListedMci::isDefault>("is_default", QT_TRANSLATE_NOOP("plan", "Default")),
            field<&ListedMci::naming>("naming", QT_TRANSLATE_NOOP("plan", "Revision named")),
            field<&ListedMci::form>("form", QT_TRANSLATE_NOOP("plan", "Written")),
            field<&ListedMci::file>("file", QT_TRANSLATE_NOOP("plan", "File")),
        },
        placeFields<ListedMci>());
};
