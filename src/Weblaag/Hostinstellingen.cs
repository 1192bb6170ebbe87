using Microsoft.AspNetCore.Builder;
using Rotonde.Data.Register;

namespace Rotonde.Weblaag;

/// <summary>Where a host finds its register and its secrets: <c>Register</c> (a file) and <c>Sleutelmap</c> (a folder, embedded use only).</summary>
public static class Hostinstellingen
{
    /// <summary>The register of municipalities.</summary>
    public static Gemeentenregister Register(this WebApplicationBuilder builder) =>
        Gemeentenregister.Lees(builder.Configuration["Register"] ?? Path.Combine("data", "gemeenten.json"));

    /// <summary>The folder with secrets; none in production, where they come from the environment.</summary>
    public static string? Sleutelmap(this WebApplicationBuilder builder) => builder.Configuration["Sleutelmap"];
}
