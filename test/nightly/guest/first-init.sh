#!/bin/busybox sh
# The first process of a guest of test/nightly/mounted-shares.mjs: finds the disk, and goes on from there with what it is to do.
bb=/bin/busybox
$bb mkdir -p /proc /sys /dev /root
$bb mount -t proc proc /proc
$bb mount -t sysfs sys /sys
$bb mount -t devtmpfs dev /dev
exec >/dev/ttyS0 2>&1
for module in virtio_pci virtio_blk; do $bb modprobe $module; done
while [ ! -b /dev/vda ]; do $bb sleep 0.1; done
$bb mount -t ext4 /dev/vda /root
$bb mkdir -p /root/guest
$bb cp /guest/* /root/guest/
for folder in proc sys dev; do $bb mount -o move /$folder /root/$folder; done
exec $bb switch_root /root /guest/init.sh
