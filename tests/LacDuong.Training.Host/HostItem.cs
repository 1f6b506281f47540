namespace LacDuong.Training.Host;

/// <summary>A type of the host's own, which has a code of the library's kind.</summary>
internal sealed record HostItem : ICoded<HostItem>
{
    public required Code<HostItem> Code { get; init; }
}
