using Microsoft.Extensions.DependencyInjection;
using Rotonde.Basis;
using Rotonde.Data.Register;
using Rotonde.Opslag;

namespace Rotonde.Cli;

/// <summary>The folder <c>data/</c>: register, databases, secrets and the demo people. Another place with <c>ROTONDE_DATA</c>.</summary>
internal sealed class Gegevensmap(string pad)
{
    public string Registerbestand => Path.Combine(pad, "gemeenten.json");

    public string Sleutelmap => Path.Combine(pad, "sleutels");

    public string Postmap => Path.Combine(pad, "post");

    public string Mensenbestand => Path.Combine(pad, "mensen.json");

    public static Gegevensmap Standaard() => new(Path.GetFullPath(Environment.GetEnvironmentVariable("ROTONDE_DATA") ?? "data"));

    /// <summary>The register; on first use with the demo municipalities Duiven and Westervoort.</summary>
    public Gemeentenregister MaakRegister()
    {
        Directory.CreateDirectory(pad);
        if (!File.Exists(Registerbestand))
        {
            Gemeentenregister.Schrijf(
                Registerbestand, [(Gemeentecode.Parse("0226"), "Duiven", "duiven"), (Gemeentecode.Parse("0293"), "Westervoort", "westervoort")]);
        }

        return Gemeentenregister.Lees(Registerbestand);
    }

    /// <summary>All modules over this register.</summary>
    public ServiceProvider Diensten(Gemeentenregister register) =>
        new ServiceCollection().AddRotonde(register, Sleutelmap).BuildServiceProvider(validateScopes: true);
}
