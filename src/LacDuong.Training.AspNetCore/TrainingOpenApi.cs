using System.Text.Json.Serialization.Metadata;
using Ardalis.GuardClauses;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ApiExplorer;
using Microsoft.AspNetCore.Mvc.Controllers;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace LacDuong.Training.AspNetCore;

/// <summary>Describes the types of this library in OpenAPI.</summary>
public static class TrainingOpenApi
{
    /// <summary>
    /// Describes every type of this library that your endpoints take and give, as the wire format defines it. The components have patterns,
    /// names, descriptions and examples. Activities are alternatives by their kind.
    /// </summary>
    /// <remarks>A component has the name of its definition in the JSON Schema: <c>TrainingDocument</c>, <c>Course</c>, <c>DateRange</c>.
    /// The call sets the version of the document to OpenAPI 3.1.</remarks>
    /// <param name="options">The options of one OpenAPI document.</param>
    /// <exception cref="ArgumentNullException"><paramref name="options"/> is null.</exception>
    /// <example><code>
    /// builder.Services.AddOpenApi(options => options.AddTraining());
    /// </code></example>
    public static OpenApiOptions AddTraining(this OpenApiOptions options)
    {
        Guard.Against.Null(options).OpenApiVersion = OpenApiSpecVersion.OpenApi3_1;
        Func<JsonTypeInfo, string?> otherwise = options.CreateSchemaReferenceId;
        options.CreateSchemaReferenceId = info => ComponentSchemas.NameOf(info.Type) ?? otherwise(info);
        options.AddSchemaTransformer((schema, context, _) =>
        {
            // The framework leaves out the items of this library's lists and dictionaries.
            if (context.JsonTypeInfo.ElementType is Type item && ComponentSchemas.NameOf(item) is string name)
            {
                if (context.JsonTypeInfo.Kind is JsonTypeInfoKind.Dictionary)
                    schema.AdditionalProperties = ComponentSchemas.Placeholder(name);
                else
                    schema.Items = ComponentSchemas.Placeholder(name);
            }
            if (context.JsonTypeInfo.Type == typeof(ProblemDetails))
                ComponentSchemas.AddProblemMembers(schema);
            return Task.CompletedTask;
        });
        options.AddOperationTransformer((operation, context, _) =>
        {
            foreach (ApiParameterDescription parameter in context.Description.ParameterDescriptions)
            {
                Type type = parameter.ParameterDescriptor?.ParameterType ?? parameter.Type;
                bool readsWords = context.Description.ActionDescriptor is ControllerActionDescriptor;
                if (operation.Parameters?.FirstOrDefault(one => one.Name == parameter.Name) is OpenApiParameter described
                    && ComponentSchemas.Refer(type, context.Document!, readsWords) is { } schema)
                {
                    described.Schema = schema;
                }
            }
            return Task.CompletedTask;
        });
        options.AddDocumentTransformer((document, _, _) =>
        {
            ComponentSchemas.Complete(document);
            return Task.CompletedTask;
        });
        return options;
    }
}
