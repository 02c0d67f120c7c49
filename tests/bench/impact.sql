-- Which servers and arrays under ServerTemplate 1 would launch something else if the second MultiCloud Image
-- that it lists were its default: their values before and after, and whether each can be launched.
WITH choice AS (
    SELECT (SELECT mci_id FROM listed_mci WHERE server_template_id = 1 AND is_default = 1) AS was,
           (SELECT mci_id FROM listed_mci WHERE server_template_id = 1 ORDER BY position LIMIT 1 OFFSET 1) AS will
),
owner AS (
    SELECT 'server' AS kind, id, name, cloud_id, mci_id, image_id, instance_type_id, kernel_id, kernel_id_default,
           ramdisk_id, ramdisk_id_default, user_data
      FROM server WHERE server_template_id = 1
    UNION ALL
    SELECT 'server_array', id, name, cloud_id, mci_id, image_id, instance_type_id, kernel_id, kernel_id_default,
           ramdisk_id, ramdisk_id_default, user_data
      FROM server_array WHERE server_template_id = 1
),
launch AS (
    SELECT owner.kind, owner.id, owner.name,
           coalesce(owner.mci_id, choice.was) AS mci_was, coalesce(owner.mci_id, choice.will) AS mci_will,
           coalesce(owner.image_id, old.image_id) AS image_was, coalesce(owner.image_id, new.image_id) AS image_will,
           coalesce(owner.instance_type_id, old.instance_type_id) AS type_was,
           coalesce(owner.instance_type_id, new.instance_type_id) AS type_will,
           iif(owner.kernel_id_default, NULL, coalesce(owner.kernel_id, old.kernel_id)) AS kernel_was,
           iif(owner.kernel_id_default, NULL, coalesce(owner.kernel_id, new.kernel_id)) AS kernel_will,
           iif(owner.ramdisk_id_default, NULL, coalesce(owner.ramdisk_id, old.ramdisk_id)) AS ramdisk_was,
           iif(owner.ramdisk_id_default, NULL, coalesce(owner.ramdisk_id, new.ramdisk_id)) AS ramdisk_will,
           coalesce(owner.user_data, old.user_data, '') AS user_data_was,
           coalesce(owner.user_data, new.user_data, '') AS user_data_will
      FROM owner, choice
      LEFT JOIN mci_setting AS old
             ON old.mci_id = coalesce(owner.mci_id, choice.was) AND old.cloud_id = owner.cloud_id
      LEFT JOIN mci_setting AS new
             ON new.mci_id = coalesce(owner.mci_id, choice.will) AND new.cloud_id = owner.cloud_id
)
SELECT launch.kind, launch.name, mci_was.name, mci_will.name, image_was.uid, image_was.name, image_will.uid,
       image_will.name, type_was.name, type_will.name, kernel_was.uid, kernel_will.uid, ramdisk_was.uid,
       ramdisk_will.uid, user_data_was, user_data_will,
       image_was.id IS NOT NULL AND NOT image_was.removed AND image_was.availability NOT IN (3, 4)
           AND type_was.id IS NOT NULL AND NOT type_was.removed AS could,
       image_will.id IS NOT NULL AND NOT image_will.removed AND image_will.availability NOT IN (3, 4)
           AND type_will.id IS NOT NULL AND NOT type_will.removed AS can
  FROM launch
  LEFT JOIN mci AS mci_was ON mci_was.id = launch.mci_was
  LEFT JOIN mci AS mci_will ON mci_will.id = launch.mci_will
  LEFT JOIN image AS image_was ON image_was.id = launch.image_was
  LEFT JOIN image AS image_will ON image_will.id = launch.image_will
  LEFT JOIN instance_type AS type_was ON type_was.id = launch.type_was
  LEFT JOIN instance_type AS type_will ON type_will.id = launch.type_will
  LEFT JOIN image AS kernel_was ON kernel_was.id = launch.kernel_was
  LEFT JOIN image AS kernel_will ON kernel_will.id = launch.kernel_will
  LEFT JOIN image AS ramdisk_was ON ramdisk_was.id = launch.ramdisk_was
  LEFT JOIN image AS ramdisk_will ON ramdisk_will.id = launch.ramdisk_will
 WHERE (launch.mci_was, launch.image_was, launch.type_was, launch.kernel_was, launch.ramdisk_was, user_data_was)
       IS NOT (launch.mci_will, launch.image_will, launch.type_will, launch.kernel_will, launch.ramdisk_will,
               user_data_will)
 ORDER BY can, launch.kind, launch.id;
