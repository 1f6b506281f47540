namespace LacDuong.Training.AspNetCore;

/// <summary>Describes a report in OpenAPI. Put <c>[ProducesResponseType&lt;ReportContent&gt;(200)]</c> on a controller's action.</summary>
public abstract class ReportContent
{
    private ReportContent()
    {
    }
}
