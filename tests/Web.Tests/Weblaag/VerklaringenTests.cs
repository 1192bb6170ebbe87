using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.ApplicationParts;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Razor.Hosting;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Rotonde.Web.Tests.Weblaag;
using Rotonde.Weblaag;
using Rotonde.Weblaag.Verklaringen;
using Xunit;

[assembly: RazorCompiledItem(typeof(VerklaringenTests.PaginaZonder), "mvc.1.0.razor-page", "/Paginas/Zonder.cshtml")]

namespace Rotonde.Web.Tests.Weblaag;

public sealed class VerklaringenTests
{
    [Fact]
    public async Task Een_endpoint_zonder_verklaring_houdt_de_start_tegen()
    {
        var fout = await Assert.ThrowsAsync<InvalidOperationException>(() => Opstelling.StartAsync(meer: app => app.MapGet("/vergeten", () => "open deur")));

        Assert.Contains("/vergeten", fout.Message, StringComparison.Ordinal);
        Assert.Contains("start niet", fout.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Een_pagina_zonder_verklaring_houdt_de_start_tegen()
    {
        var builder = WebApplication.CreateBuilder();
        builder.WebHost.UseTestServer();
        builder.AddRotondeWeb(_ => { });

        // This assembly holds one page, written by hand as the Razor compiler would.
        builder.Services.AddRazorPages().ConfigureApplicationPartManager(delen => delen.ApplicationParts.Add(new CompiledRazorAssemblyPart(typeof(VerklaringenTests).Assembly)));
        await using var app = builder.Build();
        app.UseRotondeWeb();

        var fout = await Assert.ThrowsAsync<InvalidOperationException>(() => app.StartAsync());

        Assert.Contains("/Zonder", fout.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("/Fout", fout.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Alle_verklaringen_zijn_op_te_vragen()
    {
        await using var opstelling = await Opstelling.StartAsync();

        var alle = Ingang.Alle(opstelling.App.Services);

        Assert.All(alle, ingang => Assert.NotNull(ingang.Verklaring));
        Assert.Contains(alle, ingang => ingang.Naam == "/KiesGemeente" && ingang.Verklaring is OpenbaarAttribute);
        Assert.Contains(alle, ingang => ingang.Verklaring!.Verklaring == "aangemeld: proef");
    }

    [Fact]
    public void Openbaar_zonder_reden_bestaat_niet() => Assert.Throws<ArgumentException>(() => new OpenbaarAttribute(" "));

    public sealed class PaginaZonder : Page
    {
        public PageModelZonder Model => (PageModelZonder)ViewContext.ViewData.Model!;

        public override Task ExecuteAsync() => Task.CompletedTask;
    }

    public sealed class PageModelZonder : PageModel;
}
