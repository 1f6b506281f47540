namespace LacDuong.Training.AspNetCore;

/// <summary>Stands for a report in OpenAPI: <c>[ProducesResponseType&lt;ReportContent&gt;(200)]</c> on a controller's action.</summary>
public abstract class ReportContent
{
    private ReportContent()
    {
    }
}
