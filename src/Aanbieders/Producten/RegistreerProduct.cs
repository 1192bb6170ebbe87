using Microsoft.EntityFrameworkCore;
using Rotonde.Basis;
using Rotonde.Basis.Gebeurtenissen;
using Rotonde.Basis.Regels;
using Rotonde.Privacy.Raadplegingen;
using Rotonde.Privacy.Rechten;

namespace Rotonde.Aanbieders.Producten;

/// <summary>Puts a product in the catalogue.</summary>
public sealed class RegistreerProduct(AanbiedersDb db, Dossiertoegang dossier) : IHandeling
{
    /// <summary>The product.</summary>
    /// <param name="Wet">Act; the code is unique per act.</param>
    /// <param name="Code">At most five characters, as in the messages.</param>
    /// <param name="Naam">Name for people.</param>
    /// <param name="Categorie">Two digits of WMO020 or JZ020.</param>
    /// <param name="Niveau">Level N0–N6.</param>
    /// <param name="Eenheid">Two digits of WJ756.</param>
    /// <param name="Productgroep">Group for reports.</param>
    /// <param name="Taakveld">Iv3 taakveld.</param>
    /// <param name="Certificaten">Certificates a provider must have .</param>
    /// <param name="Demo">Not a real product.</param>
    public sealed record Opdracht(
        Wet Wet, string Code, string Naam, string Categorie, Niveau Niveau, string Eenheid, string Productgroep, string Taakveld,
        IReadOnlyList<string>? Certificaten = null, bool Demo = false);

    /// <summary>Registers it.</summary>
    public Task<Uitkomst<ProductId>> UitvoerenAsync(Opdracht opdracht, Proces proces, CancellationToken stop) => dossier.DoeAsync<ProductId>(
        proces,
        async werk =>
        {
            await werk.EisAsync(Gegevenssoort.Contract, Actie.Schrijven, []);

            var bestaat = await db.Producten.AnyAsync(p => p.Wet == opdracht.Wet && p.Code == opdracht.Code, werk.Stop);
            if (ProductCompleet.Toets(opdracht, bestaat) is { } weigering)
            {
                return weigering;
            }

            var product = new Product
            {
                Id = ProductId.Nieuw(), Wet = opdracht.Wet, Code = opdracht.Code, Naam = opdracht.Naam.Trim(), Categorie = opdracht.Categorie, Niveau = opdracht.Niveau,
                Eenheid = opdracht.Eenheid, Productgroep = opdracht.Productgroep, Taakveld = opdracht.Taakveld,
                Certificaten = string.Join('|', opdracht.Certificaten ?? []), Demo = opdracht.Demo,
            };
            db.Producten.Add(product);
            await db.SaveChangesAsync(werk.Stop);
            return product.Id;
        },
        stop);
}

/// <summary>What a product needs.</summary>
public static class ProductCompleet
{
    private static readonly string[] Eenheden = ["01", "04", "14", "16", "82", "83", "84"];

    /// <summary>Says no when a field cannot go into a message.</summary>
    [Regel("iStandaarden WJ756, LDT_ProductCode", "Een product heeft een code van hoogstens vijf tekens, een categorie van twee cijfers en een eenheid van de standaard.")]
    public static Weigering? Toets(RegistreerProduct.Opdracht product, bool bestaat)
    {
        if (product.Code.Length is 0 or > 5 || product.Code.Any(char.IsWhiteSpace))
        {
            return new Weigering(nameof(ProductCompleet), "De productcode heeft een tot vijf tekens, zonder spaties.", nameof(product.Code));
        }

        if (string.IsNullOrWhiteSpace(product.Naam))
        {
            return new Weigering(nameof(ProductCompleet), "Vul de naam van het product in.", nameof(product.Naam));
        }

        if (product.Categorie.Length != 2 || !product.Categorie.All(char.IsAsciiDigit))
        {
            return new Weigering(nameof(ProductCompleet), "De productcategorie heeft twee cijfers.", nameof(product.Categorie));
        }

        if (!Eenheden.Contains(product.Eenheid, StringComparer.Ordinal))
        {
            return new Weigering(nameof(ProductCompleet), "Kies een eenheid uit de lijst van de standaard.", nameof(product.Eenheid));
        }

        return bestaat ? new Weigering(nameof(ProductCompleet), "Deze productcode bestaat al bij deze wet.", nameof(product.Code)) : null;
    }
}
