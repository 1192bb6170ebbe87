using Microsoft.Extensions.DependencyInjection;
using Rotonde.Aanbieders;
using Rotonde.Aanbieders.Contracten;
using Rotonde.Aanbieders.Organisaties;
using Rotonde.Aanbieders.Producten;
using Rotonde.Aanbieders.Tarieven;
using Rotonde.Basis;
using Rotonde.Privacy.Raadplegingen;
using Rotonde.Privacy.Rechten;
using Rotonde.Testbasis;

namespace Rotonde.Modules.Tests.Aanbieders;

/// <summary>De Brug of the story: one provider, two youth products, one contract of 2025 and 2026.</summary>
internal sealed record Contractwereld(AanbiederId Aanbieder, ContractId Contract, ProductId Individueel, ProductId Groep)
{
    public static readonly AgbCode Brug = AgbCode.Parse("98000001");

    public static readonly Actor Contractmanager = Actor.Medewerker("cm1", "Carla", [Rol.Contractmanager]);

    public static readonly Actor Collega = Actor.Medewerker("cm2", "Cor", [Rol.Contractmanager]);

    public static Proces Door(Actor actor) => new(actor, Doelen.Beheer);

    public static async Task<Contractwereld> MaakAsync(Proefgemeente gemeente, Bedrag? plafond = null, bool metWnt = true, bool getekend = true)
    {
        var aanbieder = (await gemeente.MetAsync<RegistreerAanbieder, Uitkomst<AanbiederId>>(h =>
            h.UitvoerenAsync(new("De Brug", Brug, "12345678", Demo: true), Door(Contractmanager), default))).Waarde;
        var individueel = await ProductAsync(gemeente, "45A04", "Individuele begeleiding jeugd", "04");
        var groep = await ProductAsync(gemeente, "45A48", "Groepsbegeleiding jeugd", "16", "SKJ");

        if (metWnt)
        {
            Goed(await gemeente.MetAsync<LegWntOpgaveVast, Uitkomst<Gedaan>>(h =>
                h.UitvoerenAsync(new(aanbieder, 2024, Bedrag.Euro(150_000)), Door(Contractmanager), default)));
        }

        var contract = (await gemeente.MetAsync<StelContractOp, Uitkomst<ContractId>>(h => h.UitvoerenAsync(
            new(aanbieder, "2025-014", Contracttype.Inspanning, Contractniveau.Regionaal, new Periode(new(2025, 1, 1), new(2026, 12, 31)), plafond, [individueel, groep], Demo: true),
            Door(Contractmanager), default))).Waarde;

        if (getekend)
        {
            Goed(await gemeente.MetAsync<SluitContract, Uitkomst<ContractId>>(h => h.UitvoerenAsync(contract, Door(Collega), default)));
        }

        Goed(await TariefAsync(gemeente, contract, individueel, new(2025, 1, 1), 68.00m));
        Goed(await TariefAsync(gemeente, contract, groep, new(2025, 1, 1), 52.00m));
        return new Contractwereld(aanbieder, contract, individueel, groep);
    }

    public static async Task<ProductId> ProductAsync(Proefgemeente gemeente, string code, string naam, string eenheid, params string[] certificaten) =>
        (await gemeente.MetAsync<RegistreerProduct, Uitkomst<ProductId>>(h => h.UitvoerenAsync(
            new(Wet.Jeugdwet, code, naam, "45", Niveau.Hulp, eenheid, "Begeleiding jeugd", "6.751", certificaten, Demo: true), Door(Contractmanager), default))).Waarde;

    public static Task<Uitkomst<Gedaan>> TariefAsync(Proefgemeente gemeente, ContractId contract, ProductId product, DateOnly vanaf, decimal euro) =>
        gemeente.MetAsync<LegTariefVast, Uitkomst<Gedaan>>(h => h.UitvoerenAsync(new(contract, product, vanaf, Bedrag.Euro(euro)), Door(Contractmanager), default));

    public static Task<Contractoordeel> PoortAsync(Proefgemeente gemeente, ProductId product, DateOnly dag) =>
        gemeente.MetAsync<Rotonde.Aanbieders.Contracten.Contracten, Contractoordeel>(c => c.GeldigOpAsync(product, Brug, dag, default));

    public static void Goed<T>(Uitkomst<T> uitkomst) => _ = uitkomst.Waarde;
}
